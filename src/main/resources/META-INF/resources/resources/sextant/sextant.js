// The menu folds on narrow screens; without this script it stays open.
(() => {
  const narrow = window.matchMedia("(max-width: 56rem)");
  const button = document.querySelector(".nav-button");
  const nav = document.getElementById("site-nav");
  if (!button || !nav) return;
  const open = (isOpen) => {
    button.setAttribute("aria-expanded", String(isOpen));
    nav.hidden = !isOpen;
  };
  const adapt = () => {
    button.hidden = !narrow.matches;
    open(!narrow.matches);
  };
  button.addEventListener("click", () => open(nav.hidden));
  nav.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && narrow.matches) {
      open(false);
      button.focus();
    }
  });
  narrow.addEventListener("change", adapt);
  adapt();
})();

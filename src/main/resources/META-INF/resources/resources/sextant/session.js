// Looks at the plan again whenever a field that matters changes; without this script a button does.
document.addEventListener("change", (event) => {
  if (!event.target.matches("[data-checks]")) return;
  const look = document.getElementById("look");
  if (look) look.click();
});

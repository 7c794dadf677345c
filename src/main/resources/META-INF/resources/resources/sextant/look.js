// Looks at the form again whenever a field changes, and shows what stands against it where it stands;
// without this script a button does the same.
(() => {
  const form = document.querySelector("form[data-check]");
  if (!form) return;
  let turn = 0;

  const show = (page) => {
    for (const place of form.querySelectorAll(".at-field[id], .field-error[id], [role=status][id]")) {
      const said = page.getElementById(place.id);
      if (said && said.textContent !== place.textContent) place.replaceChildren(...said.childNodes);
    }
    for (const field of form.querySelectorAll("[aria-invalid][id]")) {
      const seen = page.getElementById(field.id);
      if (seen) field.setAttribute("aria-invalid", seen.getAttribute("aria-invalid"));
    }
    for (const state of form.querySelectorAll("input[name='jakarta.faces.ViewState']")) {
      const fresh = page.querySelector("input[name='jakarta.faces.ViewState']");
      if (fresh) state.value = fresh.value;
    }
  };

  // not form.action: a field may bear that name
  const address = form.getAttribute("action");
  form.addEventListener("change", async () => {
    const mine = ++turn;
    const body = new URLSearchParams(new FormData(form));
    body.append(form.dataset.check, "");
    try {
      const answer = await fetch(address, { method: "POST", body });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (mine === turn) show(page);
    } catch (unreachable) {
      // What is typed stays; saving says what is wrong.
    }
  });
})();

// Offers structures of the directory while their name is typed; without it the answer to the form does.
(() => {
  const field = document.getElementById("organisation");
  const list = document.getElementById("structures");
  if (!field || !list) return;
  let pause;
  const offer = async () => {
    const typed = field.value;
    const address = new URL(field.form.action);
    address.searchParams.set("organisation", typed);
    for (const input of field.form.querySelectorAll("input[type=hidden][name=session], input[type=hidden][name=step]")) {
      address.searchParams.set(input.name, input.value);
    }
    try {
      const answer = await fetch(address);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const found = page.getElementById("structures");
      if (found && field.value === typed) list.replaceChildren(...found.children);
    } catch {
      // no network: the field is one of free text
    }
  };
  field.addEventListener("input", () => {
    clearTimeout(pause);
    const chosen = [...list.options].some((option) => option.value === field.value);
    if (!chosen && field.value.trim().length > 1) pause = setTimeout(offer, 250);
  });
})();

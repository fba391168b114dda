// SPDX-License-Identifier: EUPL-1.2
// Files may be dropped anywhere on the page and in several turns; a list tells what will be sent. Without this script the
// field itself takes the same files, all of them at once.
(() => {
  const SHOWN = 50;
  const field = document.querySelector("[data-drop]");
  const panel = document.querySelector("[data-chosen]");
  const told = panel.querySelector("p");
  const list = panel.querySelector("ul");
  const most = Number(field.dataset.drop);
  let chosen = [];

  const megabytes = (bytes) =>
    bytes < 104858 ? "minder dan 0,1 MB" : `${(bytes / 1048576).toLocaleString("nl", { maximumFractionDigits: 1 })} MB`;
  const isSame = (one, other) =>
    one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

  const line = (file) => {
    const item = document.createElement("li");
    const leave = document.createElement("button");
    const tooLarge = file.size > most && !file.name.toLowerCase().endsWith(".zip");
    item.append(`${file.name} (${megabytes(file.size)})${tooLarge ? " – te groot, wordt afgewezen" : ""} `);
    leave.type = "button";
    leave.className = "utrecht-button utrecht-button--small";
    leave.textContent = "Weglaten";
    leave.setAttribute("aria-label", `${file.name} weglaten`);
    leave.addEventListener("click", () => {
      choose(chosen.filter((other) => other !== file));
      field.focus();
    });
    item.append(leave);
    return item;
  };

  const choose = (files) => {
    const carrier = new DataTransfer();
    chosen = files;
    chosen.forEach((file) => carrier.items.add(file));
    field.files = carrier.files;
    const bytes = chosen.reduce((sum, file) => sum + file.size, 0);
    const count = chosen.length === 1 ? "1 bestand" : `${chosen.length} bestanden`;
    told.textContent = chosen.length === 0 ? "Geen bestanden gekozen." : `${count} gekozen, samen ${megabytes(bytes)}.`;
    list.replaceChildren(...chosen.slice(0, SHOWN).map(line));
    if (chosen.length > SHOWN) {
      const rest = document.createElement("li");
      rest.textContent = `en nog ${chosen.length - SHOWN}`;
      list.append(rest);
    }
    panel.hidden = false;
  };

  const add = (files) => choose([...chosen, ...[...files].filter((file) => !chosen.some((other) => isSame(other, file)))]);
  const hasFiles = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");

  field.addEventListener("change", () => add(field.files));
  document.addEventListener("dragover", (event) => {
    if (hasFiles(event)) {
      event.preventDefault();
      field.classList.add("desk-drop--over");
    }
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) {
      field.classList.remove("desk-drop--over");
    }
  });
  document.addEventListener("drop", (event) => {
    if (hasFiles(event)) {
      event.preventDefault();
      field.classList.remove("desk-drop--over");
      add(event.dataTransfer.files);
    }
  });
})();

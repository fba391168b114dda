// SPDX-License-Identifier: EUPL-1.2
// Keys for people who judge sentences all day. Whatever a key does can also be done with Tab and Enter.
(() => {
  const STORED = "woordhouder-sneltoetsen";
  const panel = document.querySelector("[data-keys]");
  const toggle = document.querySelector("[data-keys-switch]");

  /** Set by the key that leads to another page, so that a second key cannot judge what is being left. */
  let leaving = false;

  const isOn = () => localStorage.getItem(STORED) !== "uit";

  const show = () => {
    document.documentElement.classList.toggle("keys-on", isOn());
    document.querySelector("[data-keys-legend]").hidden = !isOn();
    toggle.setAttribute("aria-pressed", String(isOn()));
    panel.hidden = false;
  };

  const press = (event) => {
    if (leaving || !isOn() || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.target.matches("input:not([type=radio], [type=checkbox]), textarea, select")) {
      if (event.key === "Escape") {
        event.target.blur();
      }
      return;
    }
    const control = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (control) {
      event.preventDefault();
      leaving = control.matches("button[type=submit], a:not([href^='#'])");
      control.matches("input:not([type=radio], [type=checkbox]), textarea") ? control.focus() : control.click();
    }
  };

  /** Brings the sentence into view inside the pane, and the top of the page back on a wide screen. */
  const scrollToSentence = () => {
    const pane = document.querySelector("[data-scroll-to]");
    const sentence = document.getElementById(pane.dataset.scrollTo);
    if (sentence) {
      pane.scrollTop += sentence.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
    }
    window.scrollTo(0, 0);
  };

  toggle.addEventListener("click", () => {
    localStorage.setItem(STORED, isOn() ? "uit" : "aan");
    show();
  });
  document.addEventListener("keydown", press);
  window.addEventListener("pageshow", () => (leaving = false));
  window.addEventListener("load", scrollToSentence);
  show();
})();

// Starts the lab of a page. Where it cannot start, the page keeps the lab's text form and says why.

const place = document.querySelector("[data-lab]");

/** What the page's lab exports, each lab in a module of its own; a test asks it for scenarios. */
export const lab = import(`./${place.dataset.lab}.js`);

lab.then(open).catch(explain);

function open(exports) {
  exports.open(place);
  place.dataset.runs = "yes";
}

function explain(reason) {
  console.error(reason);
  place.dataset.runs = "no";
  place.querySelector(".lab-note").textContent =
    "The lab could not start in this browser, so here is its text form. A newer browser may run it.";
}

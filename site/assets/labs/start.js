// Starts the lab of a page. Where it cannot start, the page keeps the lab's text form and says why.

/** What the labs export; a test asks it for scenarios. */
export const labs = compiled();

const place = document.querySelector("[data-lab]");
if (place) {
  labs.then(open).catch(explain);
}

/**
 * The labs as WebAssembly; or as JavaScript where the browser does not collect WebAssembly's garbage, or where the
 * server forbids pages to make code out of text, as TeaVM's runtime does.
 */
async function compiled() {
  try {
    const { load } = await import("./runtime.js");
    const module = await load(new URL("lab.wasm", import.meta.url).href);
    return { runs: "WebAssembly", exports: module.exports };
  } catch (reason) {
    console.info("The lab runs as JavaScript, because WebAssembly did not start:", reason);
    return { runs: "JavaScript", exports: await import("./lab.js") };
  }
}

function open({ runs, exports }) {
  exports.open(place);
  place.dataset.runs = runs;
}

function explain(reason) {
  console.error(reason);
  place.dataset.runs = "";
  place.querySelector(".lab-note").textContent =
    "The lab could not start in this browser, so here is its text form. A newer browser may run it.";
}

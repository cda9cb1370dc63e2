/** The frame of the heat map, its filters and the dialog of its cells; the script fills it. */
import { html, type Markup } from "./markup.js";
import { STATES } from "./states.js";

/** The heat map before the script has come to it. */
export function heatMapSection(): Markup {
  return html`<section aria-labelledby="heat-map" class="heat-map">
      <h2 id="heat-map">Operations against checks</h2>
      <p class="scriptless muted">The heat map needs the script of this page; everything below does not.</p>
      <form class="filters scripted" role="search" hidden>
        <label class="search"
          >Search
          <input
            type="search"
            id="search"
            placeholder="operation, path, tag or case"
            autocomplete="off"
            spellcheck="false"
        /></label>
        <label
          >Outcome
          <select id="state">
            <option value="">any</option>
            ${STATES.map(({ label, symbol }, state) => html`<option value="${state}">${symbol} ${label}</option>`)}
          </select></label
        >
        <label
          >Direction
          <select id="direction">
            <option value="">any</option>
          </select></label
        >
        <label
          >Check
          <select id="check">
            <option value="">any</option>
          </select></label
        >
        <span class="buttons">
          <button type="button" id="expand">Expand all</button>
          <button type="button" id="collapse">Collapse all</button>
          <button type="reset">Reset</button>
        </span>
      </form>
      <div class="scripted" hidden>
        <p class="legend">
          ${STATES.map(
            ({ key, label, symbol }) =>
              html`<span class="key"><span class="cell ${key}" aria-hidden="true">${symbol}</span> ${label}</span>`,
          )}
          <span class="key muted">a number: how many failed; paler where most passed</span>
        </p>
        <p id="found" role="status" class="muted"></p>
        <div class="scroll grid">
          <table role="treegrid" aria-labelledby="heat-map" aria-describedby="keys" id="grid"></table>
        </div>
        <p id="about" class="about" aria-hidden="true"></p>
        <p id="keys" class="muted keys">
          Arrow keys move between cells, Enter shows the cases of a cell and opens or closes a tag.
        </p>
      </div>
    </section>
    <dialog id="cases" aria-labelledby="cases-title">
      <header>
        <h2 id="cases-title"></h2>
        <button type="button" id="close" aria-label="Close">✕</button>
      </header>
      <div id="cases-body"></div>
    </dialog>`;
}

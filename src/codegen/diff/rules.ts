/**
 * The rules of the differ: what can change, whether that breaks working code, and what it means in one sentence.
 *
 * The ids are stable. Breaking means that a program which works with the old document can fail with the new one: its
 * call is refused, or the answer is not what its types say. A rename is not: the call on the wire stays the same.
 */

/** What a value is part of; the same change of a schema means different things to the two directions. */
export type Subject = "parameter" | "request" | "response";

export interface Rule {
  /** Stable: reports and `--fail-on` name a rule by it. */
  readonly id: string;
  readonly breaking: boolean;
  /** One sentence that a user understands. */
  readonly sentence: string;
}

type Entry = readonly [breaking: boolean, sentence: string];

const OPERATION_RULES: Readonly<Record<string, Entry>> = {
  "operation-added": [false, "There is a new operation."],
  "operation-removed": [true, "The operation is gone, in all its resource versions."],
  "operation-renamed": [
    false,
    "The operationId changed; method and path, and so the call on the wire, did not. Generated methods get the new name.",
  ],
  "path-parameter-renamed": [
    false,
    "A path parameter has another name at the same position; the call on the wire is the same.",
  ],
  "tag-changed": [false, "The operation moved to another tag, and so to another method group."],
  "operation-deprecated": [false, "The operation is deprecated now."],
  "operation-undeprecated": [false, "The operation is no longer deprecated."],
  "version-added": [false, "The operation has a new resource version; later API dates resolve to it."],
  "version-removed": [true, "A resource version of the operation is gone."],
  "sunset-added": [false, "A resource version got a date on which it stops working."],
  "sunset-removed": [false, "A resource version no longer has a date on which it stops working."],
  "sunset-moved-earlier": [true, "A resource version stops working earlier than was announced."],
  "sunset-moved-later": [false, "A resource version works longer than was announced."],
  "security-alternative-added": [false, "The operation takes one more way to authenticate."],
  "security-alternative-removed": [true, "The operation no longer takes a way to authenticate."],
  "role-added": [false, "One more role may call the operation."],
  "role-removed": [true, "A role may no longer call the operation."],
  "parameter-style-changed": [true, "The values of a parameter are written into the URL in another way."],
  "request-body-added-optional": [false, "The operation takes a body now, which may be left out."],
  "request-body-added-required": [true, "The operation takes a body now, which must be sent."],
  "request-body-removed": [true, "The operation no longer takes a body."],
  "request-body-became-required": [true, "The body, which could be left out, must be sent now."],
  "request-body-became-optional": [false, "The body may be left out now."],
  "request-media-type-added": [false, "A resource version takes one more kind of body."],
  "request-media-type-removed": [true, "A resource version no longer takes a kind of body."],
  "response-media-type-added": [false, "A resource version can answer in one more format."],
  "response-media-type-removed": [true, "A resource version no longer answers in a format."],
  "response-success-status-added": [false, "A resource version can answer with one more 2xx status."],
  "response-success-status-removed": [true, "A resource version no longer answers with a 2xx status."],
  "response-error-status-added": [false, "One more error status is documented."],
  "response-error-status-removed": [false, "An error status is no longer documented."],
  "response-body-added": [false, "An answer that had no body has one."],
  "response-body-removed": [true, "An answer no longer has a body."],
  "response-header-added": [false, "An answer has one more header."],
  "response-header-removed": [true, "An answer no longer has a header."],
};

/** What can change about a value, apart from what it is part of. */
export type FacetName =
  | "added-optional"
  | "added-required"
  | "added"
  | "removed"
  | "became-required"
  | "became-optional"
  | "became-nullable"
  | "became-non-nullable"
  | "became-read-only"
  | "became-writable"
  | "became-write-only"
  | "became-readable"
  | "deprecated"
  | "undeprecated"
  | "type-changed"
  | "format-changed"
  | "format-added"
  | "format-removed"
  | "pattern-added"
  | "pattern-changed"
  | "pattern-removed"
  | "limit-tightened"
  | "limit-loosened"
  | "default-added"
  | "default-changed"
  | "default-removed"
  | "enum-added"
  | "enum-removed"
  | "enum-value-added"
  | "enum-value-removed"
  | "variant-added"
  | "variant-removed"
  | "variants-introduced"
  | "variants-dissolved"
  | "discriminator-changed"
  | "additional-properties-allowed"
  | "additional-properties-forbidden";

interface Facet {
  /** Whether it breaks, by subject; a subject that is not named has no such rule. */
  readonly breaking: Readonly<Partial<Record<Subject, boolean>>>;
  /** The sentence; `{noun}` becomes the name of the subject. */
  readonly sentence: string;
  /** Not about properties: the id of a body rule leaves the word out (`request-enum-value-added`). */
  readonly bare?: true;
}

const SENT = { parameter: true, request: true };
const SENT_HARMLESS = { parameter: false, request: false };
const ALWAYS = { ...SENT, response: true };
const NEVER = { ...SENT_HARMLESS, response: false };
/** A tighter value: less may be sent, but what comes back is still what it was. */
const NARROWER = { ...SENT, response: false };
/** A looser value: what could be sent still can, but more may come back. */
const WIDER = { ...SENT_HARMLESS, response: true };

const FACETS: Readonly<Record<FacetName, Facet>> = {
  "added-optional": { breaking: SENT_HARMLESS, sentence: "There is a new {noun}, which may be left out." },
  "added-required": { breaking: SENT, sentence: "There is a new {noun}, which must be sent." },
  added: { breaking: { response: false }, sentence: "There is a new {noun}." },
  removed: { breaking: ALWAYS, sentence: "A {noun} is gone." },
  "became-required": { breaking: NARROWER, sentence: "A {noun} that could be absent is always there now." },
  "became-optional": { breaking: WIDER, sentence: "A {noun} that was always there can be absent now." },
  "became-nullable": { breaking: WIDER, sentence: "A {noun} can be null now." },
  "became-non-nullable": { breaking: NARROWER, sentence: "A {noun} can no longer be null." },
  "became-read-only": { breaking: { request: true }, sentence: "A {noun} can no longer be sent, only read." },
  "became-writable": { breaking: { request: false }, sentence: "A {noun} that was only read can be sent now." },
  "became-write-only": { breaking: { response: true }, sentence: "A {noun} is no longer answered, only sent." },
  "became-readable": { breaking: { response: false }, sentence: "A {noun} that was only sent is answered now." },
  deprecated: { breaking: NEVER, sentence: "A {noun} is deprecated now." },
  undeprecated: { breaking: NEVER, sentence: "A {noun} is no longer deprecated." },
  "type-changed": { breaking: ALWAYS, sentence: "A {noun} has another type." },
  "format-changed": { breaking: ALWAYS, sentence: "A {noun} has another format." },
  "format-added": { breaking: NEVER, sentence: "The format of a {noun} is documented now." },
  "format-removed": { breaking: NEVER, sentence: "The format of a {noun} is no longer documented." },
  "pattern-added": { breaking: NARROWER, sentence: "A {noun} has a pattern now." },
  "pattern-changed": { breaking: NARROWER, sentence: "A {noun} has another pattern." },
  "pattern-removed": { breaking: NEVER, sentence: "A {noun} no longer has a pattern." },
  "limit-tightened": { breaking: NARROWER, sentence: "A limit of a {noun} is new or tighter." },
  "limit-loosened": { breaking: NEVER, sentence: "A limit of a {noun} is gone or looser." },
  "default-added": { breaking: SENT_HARMLESS, sentence: "The default of a {noun} is documented now." },
  "default-changed": { breaking: SENT, sentence: "A {noun} that is left out counts as another value than before." },
  "default-removed": { breaking: SENT_HARMLESS, sentence: "The default of a {noun} is no longer documented." },
  "enum-added": { breaking: NARROWER, sentence: "A {noun} that took any value has a list of values now.", bare: true },
  "enum-removed": { breaking: WIDER, sentence: "A {noun} is no longer limited to a list of values.", bare: true },
  "enum-value-added": { breaking: WIDER, sentence: "A {noun} has more values to choose from.", bare: true },
  "enum-value-removed": { breaking: NARROWER, sentence: "A {noun} has lost values.", bare: true },
  "variant-added": { breaking: WIDER, sentence: "A {noun} has one more alternative shape.", bare: true },
  "variant-removed": { breaking: NARROWER, sentence: "A {noun} has lost an alternative shape.", bare: true },
  "variants-introduced": { breaking: ALWAYS, sentence: "A {noun} of one shape has alternatives now.", bare: true },
  "variants-dissolved": { breaking: ALWAYS, sentence: "A {noun} with alternative shapes has one now.", bare: true },
  "discriminator-changed": {
    breaking: ALWAYS,
    sentence: "Another property tells the alternative shapes of a {noun} apart.",
    bare: true,
  },
  "additional-properties-allowed": {
    breaking: NEVER,
    sentence: "A {noun} may hold properties of any name now.",
    bare: true,
  },
  "additional-properties-forbidden": {
    breaking: NARROWER,
    sentence: "A {noun} may no longer hold properties of any name.",
    bare: true,
  },
};

const NOUNS: Readonly<Record<Subject, string>> = {
  parameter: "parameter",
  request: "request property",
  response: "response property",
};
const SUBJECTS = ["parameter", "request", "response"] as const;

/** The id of the rule for a change of a value; `undefined` if such a change means nothing to the subject. */
export function valueRule(subject: Subject, name: FacetName): string | undefined {
  const facet = FACETS[name];
  if (facet.breaking[subject] === undefined) return undefined;
  return subject === "parameter" || facet.bare === true ? `${subject}-${name}` : `${subject}-property-${name}`;
}

function* allRules(): Generator<Rule> {
  for (const [id, [breaking, sentence]] of Object.entries(OPERATION_RULES)) yield { id, breaking, sentence };
  for (const subject of SUBJECTS) {
    for (const name of facetNames()) {
      const id = valueRule(subject, name);
      const facet = FACETS[name];
      if (id === undefined) continue;
      const sentence = facet.sentence.replace("{noun}", NOUNS[subject]);
      yield { id, breaking: facet.breaking[subject] === true, sentence };
    }
  }
}

function facetNames(): FacetName[] {
  return Object.keys(FACETS).filter((name): name is FacetName => name in FACETS);
}

/** Every rule by its id, in the order of reports. */
export const RULES: ReadonlyMap<string, Rule> = new Map([...allRules()].map((rule) => [rule.id, rule]));

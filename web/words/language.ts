/** A name in the forms that sentences need. A language that needs others adds them here, and its messages use them. */
export interface NameForms {
  /** Within a sentence: `the Kingdom of the Netherlands`. */
  readonly text: string;
  /** At its beginning: `The Kingdom of the Netherlands`. */
  readonly start: string;
  /** Possessive: `the Kingdom of the Netherlands’`. */
  readonly of: string;
}

/** All that is particular to one language. */
export interface Language {
  /** For `Intl`, with the region whose habits the formats follow (BCP 47): `en-GB`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** ICU messages by key. */
  readonly messages: Readonly<Record<string, string>>;
  /** The forms of a State's, a subregion's or a treaty's displayed name. */
  readonly formsOf: (name: string) => NameForms;
}

/** The words of treaty law, explained where a reader meets them first. */
export const termWords = {
  heading: 'What the words mean',
  terms: [
    ['To sign', 'is a promise: the State intends to join, and must not defeat the treaty’s purpose. It is not yet bound.'],
    [
      'To ratify, accept or approve',
      'is to consent to be bound after signing: three names for one act, chosen by the State’s own law. It is done by depositing an instrument with the Secretary-General of the United Nations, the depositary.',
    ],
    ['To accede', 'is to consent to be bound without having signed. It is possible once the treaty is in force.'],
    [
      'To enter into force',
      'is to become binding law: for the treaty, ninety days after the fiftieth ratification, acceptance or approval; for a State that joins later, ninety days after its own deposit.',
    ],
  ],
  more: 'The rules, article by article, are on the [method page].',
} as const;

/** What is said to programs that explore the site, such as search engines and language models. */
export const machineReadableMessages = {
  'llms.summary':
    'Which States have signed and joined {treaty_text}, from the record of the depositary, the Secretary-General of the United Nations. Every figure has its day, its base and its source.',
  'llms.signatories':
    'As of {day, date, long}, {signatories, number} States had signed {treaty_text}, {signed, number} of them without ratifying it. {none, number} States had neither signed nor joined it.',
  'llms.parties': 'As of {day, date, long}, {treaty_text} was in force for {parties, number} States.',
  'llms.reached':
    'The threshold of {threshold, number} instruments of {kinds} was reached on {reached, date, long}; entry into force: {inForce, date, long}.',
  'llms.joined':
    '“Joined” means that a State has deposited an instrument by which it consents to be bound: ratification, acceptance, approval or accession. Ratification is only one of them, so not all States that have joined have ratified.',
  'llms.party':
    'A State that has joined becomes a State Party once the treaty is in force for it, which can be later. “Joined” and “State Party” are two different figures.',
  'llms.counted':
    'Only instruments of {kinds} count toward the threshold of {threshold, number}. If several States deposited on the day it was reached, no single one of them reached it.',
  'llms.clocks':
    'There are two clocks: the parameter `date` selects treaty actions up to a day, the parameter `known` what the tracker had recorded by a given time. An address with both always returns the same. “As of”, “checked” and “changed” are three different times.',
  'llms.cite': 'Cite figures with their day, their base and their source: {citation}',
  'llms.pages': 'Pages',
  'llms.page.dashboard': 'Where the treaty stands, today or on any day, for example `?date=2014-09-24`',
  'llms.page.states': 'Every State with its status and its dates; each has a page of its own',
  'llms.page.next': 'The States that have not joined, and how many of their peers have',
  'llms.page.groups': 'How many members of regional organizations and other groups have joined',
  'llms.page.changes': 'What changed, and when it was recorded',
  'llms.page.method': 'Rules with their articles, terms, sources, licence',
  'llms.page.health': 'When each source was checked, and any problems',
  'llms.dashboard': 'Dashboard',
  'llms.optional': 'Optional',
  'llms.link': '[{title}]({address}): {text}',

  'dataset.name': 'Status of {treaty_text}: signatures, instruments and States Parties since {opened, date, long}',
  'dataset.description':
    'Every signature, ratification, acceptance, approval and accession of {treaty_text} with its date and source, the status of each of the {universe, number} States, and the counts on any day. Compiled from the record of the depositary, the Secretary-General of the United Nations, as of {day, date, long}.',
  'dataset.world': 'World',
  'dataset.measures.joined': 'States that have joined',
  'dataset.measures.parties': 'States Parties',
  'dataset.measures.signatories': 'Signatories',
  'dataset.measures.signed': 'States that have signed and not ratified',
  'dataset.measures.counted': 'Instruments that count toward entry into force',
  'dataset.measures.status': 'Status of each State',
  'dataset.file': '{title} ({ending})',

  'offers.cards': 'Share pictures',
  'offers.cards.text':
    'The dashboard, a State or a group as a picture of 1200 × 630 pixels, as shown with a link. The names are dashboard, state and group.',
  'offers.badges': 'Badges',
  'offers.badges.text': 'A figure or the status of a State as a small SVG. The names are joined, threshold and state.',
  'offers.sitemap': 'Site map',
  'offers.sitemap.text': 'The addresses of all pages, with the day on which each last changed.',
  'offers.llms': 'Summary for language models',
  'offers.llms.text':
    'What the site is, the key figures with their day, how to read and cite them, and where the data is (llms.txt).',
} as const;

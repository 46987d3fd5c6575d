/** The letter to a State. */
export const lettersMessages = {
  'letters.heading.thank': 'Thank {state_text}',
  'letters.heading.ask': 'Ask {state_text} to ratify',
  'letters.heading.invite': 'Invite {state_text} to join',
  'letters.in-this-language': 'This letter in English',
  'letters.lead': 'A letter based on the record above. Add your own words before you send it.',
  'letters.address-to':
    '{mission, select, permanent {Address it to the Minister for Foreign Affairs, through the Permanent Mission to the United Nations in New York. The address is in the <missions>list of permanent missions</missions>, the “Blue Book” of the UN Protocol Service.} observer {Address it to the Minister for Foreign Affairs, through the Permanent Observer Mission to the United Nations in New York. The address is in the <missions>list of permanent missions</missions>, the “Blue Book” of the UN Protocol Service.} other {Address it to the Minister for Foreign Affairs. {state_start} has no mission to the United Nations in New York.}}',
  'letters.address-to-recipients': 'To: {recipients}',
  'letters.recipient': '{name} ({email})',
  'letters.label': 'Letter',
  'letters.email': 'Open in your email app',
  'letters.copy': 'Copy',
  'letters.copied': 'Copied.',
  'letters.selected': 'The letter is selected: press Ctrl+C or ⌘C to copy it.',
  'letters.share': 'Share',

  'letters.to':
    '{mission, select, permanent {H.E. the {office, select, USA {Secretary of State} GBR {Secretary of State for Foreign, Commonwealth and Development Affairs} VAT {Secretary for Relations with States and International Organizations} other {Minister for Foreign Affairs}} of {state_text}\nthrough the Permanent Mission of {state_text} to the United Nations in New York} observer {H.E. the {office, select, USA {Secretary of State} GBR {Secretary of State for Foreign, Commonwealth and Development Affairs} VAT {Secretary for Relations with States and International Organizations} other {Minister for Foreign Affairs}} of {state_text}\nthrough the Permanent Observer Mission of {state_text} to the United Nations in New York} other {H.E. the {office, select, USA {Secretary of State} GBR {Secretary of State for Foreign, Commonwealth and Development Affairs} VAT {Secretary for Relations with States and International Organizations} other {Minister for Foreign Affairs}} of {state_text}}}',
  'letters.subject.thank': '{treaty}: thank you to {state_text}',
  'letters.subject.ask': '{treaty}: ratification by {state_text}',
  'letters.subject.invite': '{treaty}: invitation to {state_text} to join',
  'letters.subject.withdrawn': '{treaty}: invitation to {state_text} to rejoin',
  'letters.salutation': 'Excellency,',
  'letters.record.joined':
    '{vote, select, yes {{hasSigned, select, yes {{state_start} voted for {treaty_text} in the General Assembly on {voted, date, long}, signed it on {signed, date, long} and deposited its {instrument} on {deposited, date, long}.} other {{state_start} voted for {treaty_text} in the General Assembly on {voted, date, long} and deposited its {instrument} on {deposited, date, long}.}}} other {{hasSigned, select, yes {{state_start} signed {treaty_text} on {signed, date, long} and deposited its {instrument} on {deposited, date, long}.} other {{state_start} joined {treaty_text} when it deposited its {instrument} on {deposited, date, long}.}}}} Thank you.',
  'letters.record.signed':
    '{vote, select, yes {{state_start} voted for {treaty_text} in the General Assembly on {voted, date, long} and signed it on {signed, date, long}.} meant_yes {{state_start} stated that it had intended to vote for {treaty_text} in the General Assembly on {voted, date, long}, and signed it on {signed, date, long}.} abstain {{state_start} abstained when the General Assembly adopted {treaty_text} on {voted, date, long}, and signed it on {signed, date, long}.} no {{state_start} voted against {treaty_text} in the General Assembly on {voted, date, long}, and signed it on {signed, date, long}.} other {{state_start} signed {treaty_text} on {signed, date, long}.}} It has not yet ratified the treaty.',
  'letters.record.none':
    '{vote, select, yes {{state_start} voted for {treaty_text} in the General Assembly on {voted, date, long}, but has neither signed nor joined it.} meant_yes {{state_start} stated that it had intended to vote for {treaty_text} in the General Assembly on {voted, date, long}, but has neither signed nor joined it.} abstain {{state_start} abstained when the General Assembly adopted {treaty_text} on {voted, date, long}, and has neither signed nor joined it.} no {{state_start} voted against {treaty_text} in the General Assembly on {voted, date, long}, and has neither signed nor joined it.} did_not_vote {{state_start} did not vote when the General Assembly adopted {treaty_text} on {voted, date, long}, and has neither signed nor joined it.} other {{state_start} has neither signed nor joined {treaty_text}.}}',
  'letters.record.withdrawn': '{state_start} has left {treaty_text}.',
  'letters.others':
    '{contracting, plural, =0 {No State has joined {treaty_short} yet.} one {One State has joined {treaty_short} so far.} other {# of {universe, number} States have joined {treaty_short}.}}',
  'letters.others-and-peers':
    '{contracting, plural, =0 {No State has joined {treaty_short} yet.} one {One State has joined {treaty_short} so far.} other {# of {universe, number} States have joined {treaty_short}.}} {share, select, none {{state_start} would be the first member of {group_text} to join.} all {All other members of {group_text} have joined.} other {{joined, plural, one {One of the {base, number} other members of {group_text} has joined.} other {# of the {base, number} other members of {group_text} have joined.}}}}',
  'letters.request.thank':
    '{missing, plural, =0 {Please encourage the States that have not joined yet to do so.} one {One other member of {group_text} has not joined yet. Please encourage it to do so.} other {# other members of {group_text} have not joined yet. Please encourage them to do so.}}',
  'letters.request.ask':
    'I respectfully ask your Government to ratify {treaty_short} and to deposit its instrument with the Secretary-General of the United Nations.',
  'letters.request.reconsider':
    'I am aware of the communication that the Secretary-General received on {told, date, long}. I respectfully ask your Government to reconsider it, to ratify {treaty_short} and to deposit its instrument with the Secretary-General of the United Nations.',
  'letters.request.invite':
    '{open, select, accession {States that have not signed {treaty_short} can accede to it. I respectfully ask your Government to consider depositing an instrument of accession with the Secretary-General of the United Nations.} signature {Every State can sign {treaty_short}. I respectfully ask your Government to consider signing it.} other {Every State can sign {treaty_short} or accede to it. I respectfully ask your Government to consider joining.}}',
  'letters.request.return': 'I respectfully ask your Government to consider rejoining {treaty_short}.',
  'letters.own-words': '[Say in your own words why this matters to you.]',
  'letters.close': 'Please accept, Excellency, the assurances of my highest consideration.',
  'letters.signature': '[Your name]\n[Your address]',
} as const;

/** The page of one State. */
export const stateMessages = {
  'state.not-now':
    '{known, select, now {As of {day, date, long}.} other {As of {day, date, long}, as known on {at, time, utc}.}} <now>Show the current status.</now>',
  'state.region': '{region}, {subregion}',
  'state.brief': 'One-page brief to print',

  'state.sentence.none': '{state_start} has neither signed nor joined {treaty_short}.',
  'state.sentence.signed': '{state_start} signed {treaty_short} on {signed, date, long} but has not ratified it.',
  'state.sentence.joined':
    '{hasSigned, select, yes {{state_start} signed {treaty_short} on {signed, date, long} and deposited its {instrument} on {deposited, date, long}.} other {{state_start} deposited its {instrument} on {deposited, date, long}.}} {force, select, since {It has been a State Party since {inForce, date, long}.} from {It becomes a State Party on {inForce, date, long}.} other {It becomes a State Party when {treaty_short} enters into force.}}{leaving, select, yes { It gave notice of withdrawal on {notified, date, long}; the withdrawal takes effect on {effective, date, long}.} other {}}',
  'state.sentence.withdrew': '{state_start} withdrew from {treaty_short} with effect from {effective, date, long}.',
  'state.sentence.left-by': '{state_start} left {treaty_short}, on {effective, date, long} at the latest.',
  'state.sentence.left': '{state_start} has left {treaty_short}.',

  'state.action.signature': 'Signature',
  'state.action.succession-to-signature': 'Succession to signature',
  'state.action.definitive-signature': 'Definitive signature',
  'state.action.ratification': 'Ratification',
  'state.action.acceptance': 'Acceptance',
  'state.action.approval': 'Approval',
  'state.action.accession': 'Accession',
  'state.action.succession': 'Succession',
  'state.action.formal-confirmation': 'Formal confirmation',
  'state.action.other-consent': 'Other consent to be bound',
  'state.action.provisional-application': 'Provisional application',
  'state.action.withdrawal': 'Withdrawal',
  'state.instrument.signature': 'signature',
  'state.instrument.succession-to-signature': 'notification of succession to the signature',
  'state.instrument.definitive-signature': 'definitive signature',
  'state.instrument.ratification': 'instrument of ratification',
  'state.instrument.acceptance': 'instrument of acceptance',
  'state.instrument.approval': 'instrument of approval',
  'state.instrument.accession': 'instrument of accession',
  'state.instrument.succession': 'notification of succession',
  'state.instrument.formal-confirmation': 'instrument of formal confirmation',
  'state.instrument.other-consent': 'instrument',
  'state.instrument.provisional-application': 'declaration of provisional application',
  'state.instrument.withdrawal': 'notice of withdrawal',

  'state.contradiction': 'The depositary’s record contains something that the treaty’s text does not provide for. {what}',
  'state.contradiction.accession-before-it-opened':
    'An accession is dated {day, date, long}, before the treaty was in force ({article}).',
  'state.contradiction.accession-by-a-signatory':
    'An accession is dated {day, date, long}, although the State had signed ({article}).',
  'state.contradiction.ratification-without-signature':
    'An {instrument} is dated {day, date, long}, but the State had not signed ({article}).',
  'state.contradiction.signature-after-it-closed':
    'A signature is dated {day, date, long}, after signature had closed ({article}).',
  'state.contradiction.several-instruments-of-consent': 'A second instrument of consent is dated {day, date, long}.',
  'state.contradiction.withdrawal-without-consent':
    'A notice of withdrawal is dated {day, date, long}, but the State had deposited no instrument of consent ({article}).',
  'state.contradiction.ended-without-a-notice':
    'The {instrument} of {day, date, long} is shown as ended, but no notice of withdrawal is known ({article}).',

  'state.actions.heading': 'Treaty actions',
  'state.actions.none': 'No treaty action by {state_text} is recorded.',
  'state.actions.caption': 'All treaty actions of {state_text}',
  'state.actions.action': 'Action',
  'state.actions.date': 'Date',
  'state.actions.effect': 'Date of effect',
  'state.actions.source': 'Source',
  'state.actions.ended': '{action} (ended)',
  'state.actions.effect-of': '{day, date, long} ({article})',
  'state.actions.not-settled': 'Deposited on the day of entry into force, a case that the treaty does not settle.',
  'state.actions.decision': 'Manual decision {id}',
  'state.actions.provisional':
    'Declared provisional application on {day, date, long} ({article}). This did not make it a State Party.',
  'state.actions.kinds':
    '{source, select, bundled {The kind of each instrument is taken from the publications listed beside it.} other {The kind of each instrument is taken from the depositary’s record.}}',
  'state.actions.kind-not-stated':
    'The depositary’s record lists an action of {date, date, long} without stating its kind. It is <held>set aside for review</held> and not counted.',

  'state.statements.heading': 'Declarations and notes',
  'state.statements.unknown':
    'It is not yet known whether {state_text} has made a declaration, because no record that lists declarations has been read.',
  'state.statements.none': 'None as of {day, date, long}, according to the depositary’s record.',
  'state.statements.kind.declaration': 'Declaration',
  'state.statements.kind.objection': 'Objection',
  'state.statements.kind.notification': 'Notification',
  'state.statements.kind.territorial-application': 'Territorial application',
  'state.statements.kind.end-note': 'Note of the depositary',

  'state.vote.cast':
    '{vote, select, yes {{state_start} voted in favour when the General Assembly adopted {treaty_short}.} no {{state_start} voted against {treaty_short} when the General Assembly adopted it.} abstain {{state_start} abstained when the General Assembly adopted {treaty_short}.} meant_yes {{meant, select, abstain {{state_start} abstained when the General Assembly adopted {treaty_short}. It said later that it had intended to vote in favour.} other {{state_start} did not vote when the General Assembly adopted {treaty_short}. It said later that it had intended to vote in favour.}}} did_not_vote {{state_start} did not vote when the General Assembly adopted {treaty_short}.} other {{state_start} was not a member of the United Nations and had no vote.}}',
  'state.vote.source': '{document}; {source}.',

  'state.peers.heading': 'Other members of {group_text}',
  'state.peers.joined':
    '{share, select, none {{base, plural, one {The only other member has not joined.} other {None of the {base, number} other members has joined.}}} all {{base, plural, one {The only other member has joined.} other {All {base, number} other members have joined.}}} other {{joined, plural, one {One of the {base, number} other members has joined.} other {# of the {base, number} other members have joined.}}}}',
  'state.peers.list-joined': '{joined, plural, one {The # that has joined} other {The # that have joined}}',
  'state.peers.choose': 'Compare with',
  'state.peers.show': 'Show',

  'state.changes.heading': 'Changes',
  'state.changes.none': 'The tracker has recorded no changes for {state_text}.',
} as const;

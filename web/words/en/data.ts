/** Downloads and the API. */
export const dataMessages = {
  'data.heading': 'Data',
  'data.description': 'Downloads and the JSON API of the {treaty} Tracker.',
  'data.lead': 'All the data behind these pages, free to use.',
  'data.download': 'Download',
  'data.csv': 'Every treaty action with its source (CSV)',
  'data.api': 'API',
  'data.api.lead':
    'The API returns JSON and supports cross-origin requests (CORS). Errors use problem details (RFC 9457). Dates are dates in New York; times are in UTC.',
  'data.api.caption': 'Endpoints',
  'data.api.address': 'Endpoint',
  'data.api.returns': 'Returns',
  'data.api.example': 'Example',
  'data.api.progress': 'The counts at the end of a day. Parameters: date and known.',
  'data.api.states':
    'The 197 States and their status. Parameters: status, region, group, {vote, select, yes {vote, } other {}}q, date and known.',
  'data.api.state':
    'One State with its groups, actions, declarations, {vote, select, yes {vote, } other {}}differences and changes. Parameters: date and known.',
  'data.api.groups': 'The groups of States, their members, and how many of them have joined. Parameters: date and known.',
  'data.api.changes': 'What changed, and when it was recorded. Parameters: since, state, limit and before.',
  'data.api.differences': 'Where other sources differ from the depositary, whose value is used. Parameters: state and source.',
  'data.api.runs': 'The runs of every source. Parameters: source, limit and before.',
  'data.archived': 'Archived records',
  'data.archived.lead':
    'Each fetched record is archived unchanged under its SHA-256 hash. The list of <runs>runs</runs> and each State’s page link to the archived records.',
} as const;

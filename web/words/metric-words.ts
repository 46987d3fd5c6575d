/** What each metric of Prometheus is, by its name. */
export const METRIC_HELP = {
  att_http_request_duration_seconds: 'Time to answer a request.',
  att_runs_total: 'Runs that this process ended.',
  att_source_check_age_seconds: 'Time since the source was last checked.',
  att_source_success_age_seconds: 'Time since the source last gave an accepted record.',
  att_rows_set_aside: 'Rows that wait for review.',
  att_differences: 'Differences from other sources that stand.',
  att_prepared_answers: 'Prepared answers in memory.',
  att_prepared_answers_bytes: 'Memory that prepared answers take.',
  att_prepared_hits_total: 'Requests answered with a prepared answer.',
  att_prepared_misses_total: 'Requests whose answer had to be prepared.',
  att_history_version: 'Version of the history in memory.',
  att_history_loaded_timestamp_seconds: 'When the history in memory was read.',
  att_database_reachable: 'Whether the database answers: 1 or 0.',
} as const;

export type MetricName = keyof typeof METRIC_HELP;

select id, ref, edition_id as "editionId", activity_id as "activityId", number,
  theme_id as "themeId", author_participant_id as "authorParticipantId", channel, state,
  state_reason as "stateReason", state_changed_at as "stateChangedAt", merged_into_id as "mergedIntoId",
  erased_at is not null as "isErased",
  current_version as "currentVersion", title, receipt_code as "receiptCode", submitted_at as "submittedAt",
  to_char(submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "submittedAtExactly"
from proposals
where activity_id = $1
  and state = 'PUBLISHED'
  and theme_id = $3
order by submitted_at asc, id asc
limit $2;

select count(*)::int as count
from proposals
where activity_id = $1
  and state = 'PUBLISHED'
  and theme_id = $2;

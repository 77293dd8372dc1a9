select count(*)::int as count
from proposals
where author_participant_id = $1;

/**
 * What an export says of an edition. It reads the tables of every area: open data is one picture of the whole, taken
 * at one instant. Nothing here leaves the server but through the records that are made of it.
 */

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const iso = (column: string) => `to_char(${column} at time zone 'UTC', ${ISO})`;

/** What an activity allows always; null where that is nothing. */
const always = (activity: string) => `(select json_agg(interaction order by interaction)
  from activity_standing_settings where activity_id = ${activity}.id)`;

/** $1 slug. The frame of an edition as `edition.json` says it, and what the pseudonyms of the export need. */
export const FRAME = `
  select edition.id as "editionId", edition.ref as "editionRef", activity.ref as "activityRef",
    activity.pseudonym_key as "pseudonymKey",
    json_strip_nulls(json_build_object(
      'series', json_build_object('slug', series.slug, 'title', series.title, 'organizer', series.organizer),
      'edition', json_build_object('slug', edition.slug, 'title', edition.title, 'question', edition.question,
        'summary', edition.summary, 'timeZone', edition.time_zone),
      'charter', (select json_build_object('body', body, 'adoptedAt', ${iso('adopted_at')}, 'rules', rules)
        from charters
        where edition_id = edition.id order by version desc limit 1),
      'legal', case when edition.legal_basis is not null then json_build_object('legalBasis', edition.legal_basis,
        'sensitiveDataGround', edition.sensitive_data_ground, 'dataController', edition.data_controller,
        'dataContact', edition.data_contact, 'legalNote', edition.legal_note) end,
      'phases', (select json_agg(json_strip_nulls(json_build_object('kind', phase.kind, 'title', phase.title,
          'startsAt', ${iso('phase.starts_at')}, 'startsPrecision', nullif(phase.starts_precision, 'EXACT'),
          'endsAt', ${iso('phase.ends_at')}, 'endsPrecision', nullif(phase.ends_precision, 'EXACT'),
          'allows', (select coalesce(json_agg(interaction order by interaction), '[]') from activity_phase_settings
            where activity_id = activity.id and phase_id = phase.id),
          'allowsElsewhere', (select json_object_agg(slug, allows order by slug) from (
            select other.slug, json_agg(setting.interaction order by setting.interaction) as allows
            from activities other join activity_phase_settings setting on setting.activity_id = other.id
            where other.edition_id = edition.id and other.id <> activity.id and setting.phase_id = phase.id
            group by other.slug) elsewhere))) order by phase.starts_at)
        from phases phase where phase.edition_id = edition.id),
      'themes', (select coalesce(json_agg(json_strip_nulls(json_build_object('code', theme.code, 'title', theme.title,
          'summary', theme.summary, 'isRetired', case when taken.retired_at is not null then true end)) order by taken.position), '[]')
        from edition_themes taken join themes theme on theme.id = taken.theme_id where taken.edition_id = edition.id),
      'activity', json_build_object('slug', activity.slug, 'title', activity.title, 'intro', activity.intro,
        'always', ${always('activity')},
        'position', (select nullif(count(*) + 1, 1) from activities other where other.edition_id = edition.id
          and (other.position, other.ref) < (activity.position, activity.ref))),
      'activities', (select json_agg(json_build_object('kind', other.kind, 'slug', other.slug, 'title', other.title,
          'intro', other.intro, 'always', ${always('other')}) order by other.position, other.ref)
        from activities other where other.edition_id = edition.id and other.id <> activity.id),
      'guarantors', (select json_agg(json_build_object('duty', duty, 'name', name, 'presentation', presentation,
          'contact', contact) order by duty)
        from guarantors where edition_id = edition.id)
    )) as record
  from editions edition
  join series on series.id = edition.series_id
  join lateral (select * from activities where edition_id = edition.id and kind = 'PROPOSALS'
    order by ref limit 1) activity on true
  where edition.slug = $1 and edition.state <> 'DRAFT'`;

/** What everybody reads: no draft, and an easy-read twin only where it says what the text says. */
export const INFORMATION = `
  select sheet.key, theme.code as theme, version.title, version.known, version.debated, version.sources,
    easy.lines as "easyRead",
    (select json_agg(json_build_object('part', part, 'name', reviewer_name, 'quality', reviewer_quality,
        'isConcerned', is_concerned) order by recorded_at, id)
      from information_reviews review where review.sheet_id = sheet.id
        and (part = 'FULL_TEXT' and number = version.number or part = 'EASY_READ' and number = easy.number)
    ) as reviews
  from information_sheets sheet
  join information_sheet_versions version on version.sheet_id = sheet.id and version.number = sheet.published_version
  join themes theme on theme.id = sheet.theme_id
  left join lateral (select number, lines from information_easy_reads
    where sheet_id = sheet.id and source_version = version.number order by number desc limit 1) easy on true
  where sheet.edition_id = $1 order by sheet.key`;

/** Words of the glossary, as their records say them. */
export const GLOSSARY = `
  select json_strip_nulls(json_build_object('key', slug, 'term', term, 'definition', definition,
    'easyDefinition', nullif(easy_definition, ''), 'example', nullif(example, ''), 'synonyms', synonyms)) as record
  from glossary_terms where edition_id = $1 order by slug`;

/** Uses of AI in care, as their records say them: retired ones are no longer offered to anybody. */
export const USE_CASES = `
  select json_strip_nulls(json_build_object('key', used.slug, 'theme', theme.code, 'title', used.title,
    'purpose', used.purpose, 'settings', used.settings, 'place', used.place, 'dataUsed', used.data_used,
    'claimedBenefit', nullif(used.claimed_benefit, ''), 'limits', nullif(used.limits, ''),
    'humanGuarantee', used.human_guarantee, 'openQuestions', used.open_questions)) as record
  from use_cases used join themes theme on theme.id = used.theme_id
  where used.edition_id = $1 and used.retired_at is null order by used.slug`;

/** Events as their records say them, by what clocks show in the zone of the edition; cancelled ones with the reason. */
export const EVENTS = `
  select json_strip_nulls(json_build_object('key', event.slug, 'title', event.title, 'kind', event.kind,
    'purpose', event.purpose, 'day', begins::date,
    'lastDay', case when ends::date > begins::date then ends::date end,
    'from', to_char(begins, 'HH24:MI'), 'to', to_char(ends, 'HH24:MI'), 'territory', event.territory_code,
    'place', nullif(event.place, ''), 'onlineUrl', nullif(event.online_url, ''), 'description', event.description,
    'contact', event.contact, 'capacity', nullif(event.capacity, ''), 'cancelReason', event.cancel_reason)) as record
  from calendar_events event
  join editions edition on edition.id = event.edition_id
  cross join lateral (select event.starts_at at time zone edition.time_zone as begins,
    event.ends_at at time zone edition.time_zone as ends) clock
  where event.edition_id = $1 order by event.starts_at, event.slug`;

/** Those whose names stand beside what they wrote. */
export const AUTHORS = `
  select participant.id, participant.display_name as "displayName", participant.college_code as college,
    participant.territory_code as territory
  from participants participant
  where participant.kind <> 'ERASED' and participant.id in (
    select author_participant_id from proposals where edition_id = $1
    union
    select argument.author_participant_id from arguments argument
    join proposals proposal on proposal.id = argument.proposal_id where proposal.edition_id = $1)
  order by participant.ref`;

/**
 * Neither the order in which people came, nor one that a stranger could compute from public ids or from the ledger: it
 * depends on the secret of the activity ($3).
 */
const byChance = (what: string) => `sha256($3::bytea || convert_to(${what}, 'UTF8'))`;

/** Those who voted, each once. */
export const VOTERS = `
  select participant.id as "voterId" from participants participant
  where participant.ref in (select participant_ref from votes where edition_ref = $1 and activity_ref = $2)
  order by ${byChance('participant.id::text')}`;

/** The author of a text, unless their data was erased: they are nobody. */
const present = (text: 'proposal' | 'argument') => `(select author.id from participants author
    where author.id = ${text}.author_participant_id and author.kind <> 'ERASED')`;

export const PROPOSALS = `
  select proposal.number, ${present('proposal')} as "authorId", theme.code as theme,
    ${iso('proposal.submitted_at')} as "submittedAt", proposal.state, proposal.state_reason as reason,
    used.slug as "useCase", proposal.channel, ${iso('proposal.state_changed_at')} as "stateChangedAt", target.number as "mergedInto",
    (select coalesce(json_agg(json_build_object('title', title, 'body', body, 'reason', reason,
        'submittedAt', ${iso('created_at')}) order by number), '[]')
      from proposal_versions where proposal_id = proposal.id and proposal.erased_at is null) as versions,
    (select json_build_object('source', source, 'agree', agree, 'neutral', neutral, 'disagree', disagree)
      from external_tallies where proposal_ref = proposal.ref order by source limit 1) as "recordedElsewhere"
  from proposals proposal
  left join themes theme on theme.id = proposal.theme_id
  left join proposals target on target.id = proposal.merged_into_id
  left join use_cases used on used.id = proposal.use_case_id and used.retired_at is null
  where proposal.edition_id = $1 order by proposal.number`;

export const ARGUMENTS = `
  select argument.id, proposal.number as proposal, argument.side, ${present('argument')} as "authorId",
    argument.body, ${iso('argument.created_at')} as "submittedAt", argument.channel
  from arguments argument join proposals proposal on proposal.id = argument.proposal_id
  where proposal.edition_id = $1 and argument.erased_at is null
  order by proposal.number, argument.created_at, argument.id`;

/** Chance is another on each proposal: with one order for all, the lines of several proposals could be laid side by side. */
export const VOTES = `
  select participant.id as "voterId", proposal.number as proposal, vote.stance, vote.qualifications,
    ${iso('vote.voted_at')} as "votedAt"
  from votes vote
  join participants participant on participant.ref = vote.participant_ref
  join proposals proposal on proposal.ref = vote.proposal_ref
  where vote.edition_ref = $1 and vote.activity_ref = $2 
  order by proposal.number, ${byChance(`participant.id::text || ' ' || proposal.number`)}`;

/**
 * Questions, each a title and a query. The views are made in `open-statements.js`: `statements` (one row for each
 * statement of a document) and `communes`. Fields of a value are taken out by `value ->> 'field'`; a document that says
 * the same as another one gives the same row again, so most queries are `distinct`.
 */
export const questions = [
  {
    title: "Which communes took part in which programme, and when?",
    sql: `
      select coalesce(value ->> 'programmeId', value ->> 'name') as programme, commune,
        min(value ->> 'period') as period, count(distinct document) as documents
      from statements
      where kind = 'programme'
      group by all
      order by programme, period nulls last, commune`,
  },
  {
    title: "Who has monitoring, and which words say so?",
    sql: `
      select distinct on (commune) commune, kind, evidence[1].quote as words
      from statements
      where kind in ('actionField', 'measure', 'goal', 'result', 'material', 'milestone')
        and (list_contains((value -> 'topics')::varchar[], 'bildungsmonitoring')
          or regexp_matches(coalesce(value ->> 'text', value ->> 'title'), '(?i)bildungs(monitor|bericht)'))
      order by commune, confidence desc, id`,
  },
  {
    title: "Which communes have an office, since when, with how many people?",
    sql: `
      select commune, value ->> 'name' as office, min(value ->> 'since') as since,
        max((value ->> 'staffCount')::double) as staff
      from statements
      where kind = 'office'
      group by all
      order by since nulls last, commune`,
  },
  {
    title: "With whom do communes have agreements?",
    sql: `
      select distinct value ->> 'partner' as partner, commune, value ->> 'kind' as kind,
        coalesce(value ->> 'date', value ->> 'since') as date
      from statements
      where kind = 'agreement' and (value ->> 'partner') is not null
      order by partner, date, commune`,
  },
  {
    title: "What happened in which year?",
    sql: `
      select left(coalesce(value ->> 'date', value ->> 'period', value ->> 'since'), 4) as year,
        count(*) filter (kind = 'milestone') as milestones,
        count(*) filter (kind = 'event') as events,
        count(distinct commune) filter (kind = 'programme') as programme_starts
      from statements
      group by year
      having regexp_matches(year, '^[0-9]{4}$') and milestones + events + programme_starts > 0
      order by year`,
  },
  {
    title: "How much is known of whom, and how surely?",
    sql: `
      select commune, count(distinct document) as documents, count(*) as statements,
        count(distinct kind) as kinds, round(avg(confidence), 2) as confidence
      from statements
      where about is not null
      group by commune
      order by statements desc, commune
      limit 20`,
  },
];

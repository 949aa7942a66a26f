-- Every number of every person: how many have it, its sums, and how many have one that is not 0.
select
  name,
  count(*),
  sum(value),
  sum(value::bigint * value),
  min(value),
  max(value),
  count(*) filter (where value <> 0)
from (unpivot people on columns(* exclude (person)) into name name value value)
group by name

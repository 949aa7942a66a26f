-- Every number of every person: how many have it, how many have one that is not 0, and its sums.
select
  name,
  count(*),
  count(*) filter (where value <> 0),
  sum(value),
  sum(value::bigint * value),
  min(value),
  max(value)
from (unpivot people on columns(* exclude (person)) into name name value value)
group by name

-- How many people lie in each bin of a measure; the last bin is open, and below 0 is the first.
select name, least(10, greatest(0, value // width)), count(*)
from (unpivot people on columns(* exclude (person)) into name name value value)
join widths using (name)
group by all

-- Which use of which exercise hurts whom, and on which side.
select
  exercise,
  use,
  side,
  count(*),
  count(*) filter (where painful + red + numb > 0),
  sum(sets),
  sum(painful),
  sum(red),
  sum(numb),
  sum(rung)
from uses
group by all
order by all

-- The day of the decision that settled a commitment: what "in time" is measured by.
alter table commitment add column settled_on date;
update commitment set settled_on = (
    select e.decided_on from commitment_event e
     where e.commitment_id = commitment.id and e.kind = 'STATUS_CHANGED'
       and e.sequence = (select max(f.sequence) from commitment_event f
                          where f.commitment_id = commitment.id and f.kind = 'STATUS_CHANGED'))
 where status = any (array['FULFILLED', 'LAPSED', 'NOT_FULFILLED']);

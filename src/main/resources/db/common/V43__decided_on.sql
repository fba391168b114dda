-- The decisions of a meeting, for its minutes.
create index commitment_event_decided on commitment_event (decided_on, id);

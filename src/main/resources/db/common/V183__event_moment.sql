-- What happened since a visit, without looking at the whole history.
create index commitment_event_moment on commitment_event (occurred_at);

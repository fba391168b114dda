-- The order in which changes became visible to readers. Numbers are given to what is committed, under the lock of the
-- one row below, so that a reader who has seen number n has seen everything up to n.
alter table commitment_event add column feed_number bigint;
update commitment_event set feed_number = id;
create unique index commitment_event_feed on commitment_event (feed_number);

create table change_feed (
    id          integer not null primary key check (id = 1),
    last_number bigint  not null
);
insert into change_feed (id, last_number) select 1, coalesce(max(feed_number), 0) from commitment_event;

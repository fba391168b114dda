-- How a contact wants to be told, and whether the mail server refused them.
-- The steps of the ladder, separated by commas; null for those of the committee, or for all of them.
alter table contact add column ladder varchar(120);
-- A mail of its own on the first day that a commitment is late.
alter table contact add column single_mail boolean default false not null;
-- The last day without mail, and who gets it meanwhile.
alter table contact add column paused_until date;
alter table contact add column deputy varchar(254);
-- Hears only of what is two weeks late or more.
alter table contact add column escalation boolean default false not null;
-- Refused for good; no more mail until somebody looks.
alter table contact add column refused_at timestamp(6) with time zone;
alter table contact add column refusal varchar(500);

-- The steps of the ladder for contacts of a committee who did not choose their own.
create table committee_ladder (
    committee varchar(10)  primary key references committee (abbreviation),
    ladder    varchar(120) not null
);

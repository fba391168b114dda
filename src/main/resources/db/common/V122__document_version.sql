-- The same letter in another format, or a corrected one, is a version of the document that came in first.
alter table document add column text_key varchar(64);
alter table document add column sketch bytea;
alter table document add column version_of bigint references document (id);
create index document_text_key on document (text_key);
create index document_dated on document (dated_on, office);
create index document_number on document (document_number);
create index document_version_of on document (version_of);

-- Whoever stores a document holds this row meanwhile, so that two versions at once see each other.
create table intake_turn (
    id integer not null primary key check (id = 1)
);
insert into intake_turn (id) values (1);

-- A sentence that stands in another version too is judged once, there.
alter table candidate add column same_as bigint references candidate (id) on delete set null;
create index candidate_same_as on candidate (same_as);

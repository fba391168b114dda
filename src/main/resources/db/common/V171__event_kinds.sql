-- More kinds of entries in the history. The column is made anew: its check had a name of the database's own choosing.
alter table commitment_event add column what varchar(20);
update commitment_event set what = kind;
alter table commitment_event alter column what set not null;
alter table commitment_event drop column kind;
alter table commitment_event rename column what to kind;
alter table commitment_event add constraint commitment_event_kind check (kind = any (array[
    'REGISTERED', 'DUE_CHANGED', 'STATUS_CHANGED', 'ANSWERING_CHANGED', 'SOURCE_ADDED', 'SOURCE_WITHDRAWN',
    'RELATED', 'UNRELATED', 'QUESTION_ASKED', 'QUESTION_ANSWERED', 'REMAINDER_SET']));

-- By which words a commitment is looked up: the dossiers it belongs to, the members it was made to, their parties.
create table commitment_mark (
    commitment_id bigint       not null references commitment (id),
    kind          varchar(10)  not null check (kind = any (array['DOSSIER', 'MEMBER', 'PARTY'])),
    word          varchar(120) not null,
    primary key (kind, word, commitment_id)
);

alter table commitment add column source_dossiers varchar(300);
update commitment set source_dossiers = (select nullif(d.dossiers, '') from document d where d.id = commitment.source_document);

-- One index for each other way of selecting that had none.
create index commitment_status on commitment (status, due_sort, id);
create index commitment_source on commitment (source_document, due_sort, id);
create index commitment_latest on commitment (changed_at, id);
drop index commitment_changed;

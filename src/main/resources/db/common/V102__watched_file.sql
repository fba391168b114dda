-- The file of the watched folder that an import came from, until that file has been moved: so that whoever looks next, after
-- a restart or on another node, neither takes it twice nor forgets to move it.
alter table document_import add column watched_file varchar(1000);
alter table document_import add constraint document_import_watched unique (watched_file);

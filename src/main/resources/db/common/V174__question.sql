-- Further explanation that was asked for and has not come yet, and by which day it should.
alter table commitment add column question varchar(1000);
alter table commitment add column question_until date;
-- What is still open of a partly fulfilled commitment.
alter table commitment add column remainder varchar(500);

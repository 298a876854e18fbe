-- The number of an identity document is erased some time after the last event for which it was given, as its bearer was promised; the
-- keyed hash stays, by which the bearer is found when the number is given again.
ALTER TABLE identity_document ALTER COLUMN number_encrypted DROP NOT NULL;

-- Those that have a number are looked through.
CREATE INDEX identity_document_numbered_ix ON identity_document (id) WHERE number_encrypted IS NOT NULL;

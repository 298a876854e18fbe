-- Persons across editions, and the identity documents by which they are found again. A number is stored encrypted, with a keyed
-- hash to find it; its masked form is not stored, because with the birth date beside it, it would give the number away.
CREATE TABLE person (
  id             UUID         NOT NULL,
  family_native  VARCHAR(100),
  given_native   VARCHAR(100),
  family_latin   VARCHAR(100),
  given_latin    VARCHAR(100),
  mrz_line       VARCHAR(100),
  sex            VARCHAR(20),
  birth_date     DATE,
  nationality    VARCHAR(3),
  version        BIGINT       NOT NULL,
  CONSTRAINT person_pk PRIMARY KEY (id),
  CONSTRAINT person_sex_ck CHECK (sex IN ('MALE', 'FEMALE', 'UNSPECIFIED'))
);

-- The reference is checked at the end of the transaction: a document is claimed first, and the person made only if it was free.
CREATE TABLE identity_document (
  id                UUID         NOT NULL,
  person_id         UUID         NOT NULL,
  kind              VARCHAR(40)  NOT NULL,
  country           VARCHAR(3)   NOT NULL,
  number_hash       BYTEA        NOT NULL,
  number_encrypted  BYTEA        NOT NULL,
  version           BIGINT       NOT NULL,
  CONSTRAINT identity_document_pk PRIMARY KEY (id),
  CONSTRAINT identity_document_number_uk UNIQUE (kind, country, number_hash),
  CONSTRAINT identity_document_person_fk FOREIGN KEY (person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT identity_document_kind_ck CHECK (kind IN ('RESIDENT_ID', 'RESIDENCE_PERMIT', 'HK_MACAO_PERMIT',
    'TAIWAN_PERMIT', 'PASSPORT', 'FOREIGN_PERMANENT_RESIDENT_CARD'))
);

CREATE INDEX identity_document_person_ix ON identity_document (person_id);

-- What a category demands of a person is handed in document by document, each with its dates and an approval of its own. Status mirrors
-- StaffDocumentStatus, type mirrors DemandedDocument; the checks keep them honest.
CREATE TABLE staff_document (
  id               UUID         NOT NULL,
  staff_id         UUID         NOT NULL,
  type             VARCHAR(30)  NOT NULL,
  document_id      UUID         NOT NULL,
  issued_on        DATE,
  expires_on       DATE,
  status           VARCHAR(20)  NOT NULL,
  reason           VARCHAR(500),
  decided_by_name  VARCHAR(200),
  decided_at       TIMESTAMPTZ,
  version          BIGINT       NOT NULL,
  CONSTRAINT staff_document_pk PRIMARY KEY (id),
  CONSTRAINT staff_document_type_uk UNIQUE (staff_id, type),
  CONSTRAINT staff_document_staff_fk FOREIGN KEY (staff_id) REFERENCES staff_accreditation (id),
  CONSTRAINT staff_document_document_fk FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT staff_document_type_ck CHECK (type IN (
    'PHOTOGRAPH', 'IDENTITY_DOCUMENT', 'EMPLOYER_LETTER', 'PRESS_CARD', 'TRADE_CERTIFICATE', 'INSURANCE_CERTIFICATE')),
  CONSTRAINT staff_document_status_ck CHECK (status IN ('WAITING', 'APPROVED', 'REFUSED')),
  CONSTRAINT staff_document_decided_ck CHECK (num_nonnulls(decided_by_name, decided_at) = CASE status WHEN 'WAITING' THEN 0 ELSE 2 END),
  CONSTRAINT staff_document_reason_ck CHECK ((status = 'REFUSED') = (reason IS NOT NULL)),
  CONSTRAINT staff_document_dates_ck CHECK (expires_on > issued_on)
);

CREATE INDEX staff_document_document_ix ON staff_document (document_id);
-- Which accreditations have something to check.
CREATE INDEX staff_document_waiting_ix ON staff_document (staff_id) WHERE status = 'WAITING';

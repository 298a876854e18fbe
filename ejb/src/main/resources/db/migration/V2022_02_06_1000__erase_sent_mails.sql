-- What a mail said, and to which address, is erased some time after the event that it was about; that it was sent, and when, stays with the
-- notification. A mail that is still on its way keeps both.
ALTER TABLE outbox_message
  ADD COLUMN edition INTEGER,
  ADD COLUMN erased_at TIMESTAMPTZ,
  ALTER COLUMN address DROP NOT NULL,
  ALTER COLUMN subject DROP NOT NULL,
  ALTER COLUMN body DROP NOT NULL,
  ADD CONSTRAINT outbox_message_erased_ck CHECK (erased_at IS NULL OR state IN ('SENT', 'GIVEN_UP')),
  ADD CONSTRAINT outbox_message_address_ck CHECK ((erased_at IS NULL) = (address IS NOT NULL)),
  ADD CONSTRAINT outbox_message_subject_ck CHECK ((erased_at IS NULL) = (subject IS NOT NULL)),
  ADD CONSTRAINT outbox_message_body_ck CHECK ((erased_at IS NULL) = (body IS NOT NULL));

-- Earlier mails without a notification of their own count from the day on which they were sent.
UPDATE outbox_message m SET edition = n.edition FROM notification n WHERE n.message = m.id AND n.delivery = 'AT_ONCE';

CREATE INDEX outbox_message_kept_ix ON outbox_message (edition, id) WHERE erased_at IS NULL AND state IN ('SENT', 'GIVEN_UP');

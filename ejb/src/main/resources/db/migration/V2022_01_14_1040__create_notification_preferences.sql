-- How a person wants to be told, beside the console. Who has no row, or no choice for a kind, gets a mail at once in the language that
-- the realm knows.
CREATE TABLE notification_preferences (
  username  VARCHAR(100) NOT NULL,
  language  VARCHAR(10)  NOT NULL,
  version   BIGINT       NOT NULL,
  CONSTRAINT notification_preferences_pk PRIMARY KEY (username),
  CONSTRAINT notification_preferences_official_fk FOREIGN KEY (username) REFERENCES official (username),
  CONSTRAINT notification_preferences_language_ck CHECK (language IN ('zh-CN', 'en', 'de'))
);

-- Only an approval may be muted: the other kinds ask for something, or say what has legal consequences.
CREATE TABLE notification_choice (
  username  VARCHAR(100) NOT NULL,
  kind      VARCHAR(20)  NOT NULL,
  delivery  VARCHAR(20)  NOT NULL,
  CONSTRAINT notification_choice_pk PRIMARY KEY (username, kind),
  CONSTRAINT notification_choice_person_fk FOREIGN KEY (username) REFERENCES notification_preferences (username),
  CONSTRAINT notification_choice_kind_ck CHECK (kind IN ('CASE_WAITS', 'CASE_RETURNED', 'CASE_APPROVED', 'CASE_REJECTED')),
  CONSTRAINT notification_choice_delivery_ck CHECK (delivery IN ('AT_ONCE', 'DIGEST', 'CONSOLE')),
  CONSTRAINT notification_choice_muted_ck CHECK (delivery <> 'CONSOLE' OR kind = 'CASE_APPROVED')
);

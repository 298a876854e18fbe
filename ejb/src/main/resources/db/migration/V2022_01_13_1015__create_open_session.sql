-- Whose the sessions of the realm are that began here: the realm's message about an end names the session only, and the audit
-- trail names people. A row goes with the end of its session, and whoever removes it records the end.
CREATE TABLE open_session (
  sid           VARCHAR(255) NOT NULL,
  username      VARCHAR(100) NOT NULL,
  display_name  VARCHAR(200) NOT NULL,
  roles         VARCHAR(400) NOT NULL,
  began_at      TIMESTAMPTZ  NOT NULL DEFAULT current_timestamp,
  CONSTRAINT open_session_pk PRIMARY KEY (sid)
);

CREATE INDEX open_session_began_at_ix ON open_session (began_at);

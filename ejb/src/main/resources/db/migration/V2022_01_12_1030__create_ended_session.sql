-- Sessions of the realm that have ended: every node asks here before it trusts its own copy of a session.
CREATE TABLE ended_session (
  sid       VARCHAR(255) NOT NULL,
  ended_at  TIMESTAMPTZ  NOT NULL DEFAULT current_timestamp,
  CONSTRAINT ended_session_pk PRIMARY KEY (sid)
);

CREATE INDEX ended_session_ended_at_ix ON ended_session (ended_at);

-- The accounts of the realm that hold a role of the platform, as a token or a reading of the realm last said it: who can be told
-- that a case waits. known_at is by the realm's clock, which tokens and readings share; older knowledge never replaces newer.
CREATE TABLE official (
  username      VARCHAR(100)  NOT NULL,
  display_name  VARCHAR(250)  NOT NULL,
  email         VARCHAR(254),
  language      VARCHAR(10)   NOT NULL,
  unit_code     VARCHAR(20),
  organisation  VARCHAR(40),
  roles         VARCHAR(40)[] NOT NULL,
  active        BOOLEAN       NOT NULL,
  known_at      TIMESTAMPTZ   NOT NULL,
  CONSTRAINT official_pk PRIMARY KEY (username),
  CONSTRAINT official_language_ck CHECK (language IN ('zh-CN', 'en', 'de'))
);

CREATE INDEX official_roles_ix ON official USING gin (roles);

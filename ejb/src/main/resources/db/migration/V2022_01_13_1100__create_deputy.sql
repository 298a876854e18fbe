-- Deputies: who acts for an official, and when. What a deputy may do is not stored here: it is what the represented official may
-- do at that moment. A range over user names lets the exclusion constraint compare them without an extension of the server.
CREATE TYPE user_name_range AS RANGE (subtype = text);

CREATE TABLE deputy (
  id                UUID         NOT NULL,
  represented       VARCHAR(100) NOT NULL,
  represented_name  VARCHAR(250) NOT NULL,
  deputy            VARCHAR(100) NOT NULL,
  deputy_name       VARCHAR(250) NOT NULL,
  valid_from        TIMESTAMPTZ  NOT NULL,
  valid_until       TIMESTAMPTZ  NOT NULL,
  named_by          VARCHAR(100) NOT NULL,
  named_by_name     VARCHAR(250) NOT NULL,
  named_at          TIMESTAMPTZ  NOT NULL,
  ended_by          VARCHAR(100),
  ended_by_name     VARCHAR(250),
  ended_at          TIMESTAMPTZ,
  version           BIGINT       NOT NULL,
  CONSTRAINT deputy_pk PRIMARY KEY (id),
  CONSTRAINT deputy_pair_uk UNIQUE (id, represented, deputy),
  CONSTRAINT deputy_represented_fk FOREIGN KEY (represented) REFERENCES official (username),
  CONSTRAINT deputy_deputy_fk FOREIGN KEY (deputy) REFERENCES official (username),
  CONSTRAINT deputy_other_ck CHECK (represented <> deputy),
  CONSTRAINT deputy_period_ck CHECK (valid_from < valid_until AND valid_until - valid_from <= INTERVAL '90 days'),
  CONSTRAINT deputy_ended_ck CHECK (num_nulls(ended_by, ended_by_name, ended_at) IN (0, 3)),
  CONSTRAINT deputy_period_ex EXCLUDE USING gist (
    (user_name_range(represented, represented, '[]')) WITH =,
    (user_name_range(deputy, deputy, '[]')) WITH =,
    (tstzrange(valid_from, greatest(valid_from, least(valid_until, ended_at)))) WITH &&)
);

CREATE INDEX deputy_list_ix ON deputy (valid_from DESC, id DESC);
CREATE INDEX deputy_represented_ix ON deputy (represented, valid_from DESC, id DESC);
CREATE INDEX deputy_deputy_ix ON deputy (deputy, valid_from DESC, id DESC);

-- What somebody has saved of the inbox under a name: where its address leads, in the order of its owner. No cases stand here; a view
-- asks for them anew each time.
CREATE TABLE saved_views (
  username  VARCHAR(100) NOT NULL,
  version   BIGINT       NOT NULL,
  CONSTRAINT saved_views_pk PRIMARY KEY (username),
  CONSTRAINT saved_views_official_fk FOREIGN KEY (username) REFERENCES official (username)
);

CREATE TABLE saved_view (
  username  VARCHAR(100)  NOT NULL,
  position  INTEGER       NOT NULL,
  name      VARCHAR(60)   NOT NULL,
  query     VARCHAR(1000) NOT NULL,
  CONSTRAINT saved_view_pk PRIMARY KEY (username, position),
  CONSTRAINT saved_view_owner_fk FOREIGN KEY (username) REFERENCES saved_views (username),
  CONSTRAINT saved_view_position_ck CHECK (position BETWEEN 0 AND 29)
);

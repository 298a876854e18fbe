-- Who is told as a deputy reads in whose name.
ALTER TABLE notification
  ADD COLUMN represented VARCHAR(100),
  ADD COLUMN represented_name VARCHAR(250),
  ADD CONSTRAINT notification_represented_fk FOREIGN KEY (represented) REFERENCES official (username),
  ADD CONSTRAINT notification_represented_ck CHECK (num_nulls(represented, represented_name) IN (0, 2));

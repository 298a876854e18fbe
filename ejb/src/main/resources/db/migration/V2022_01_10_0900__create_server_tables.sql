-- The tables in which the server keeps batch jobs and persistent timers. It would make them itself, but the application's user
-- owns no schema; names and columns are the server's (JBeret 3.1, WildFly 39).
CREATE TABLE job_instance (
  jobinstanceid   BIGSERIAL NOT NULL,
  version         INTEGER,
  jobname         VARCHAR(512),
  applicationname VARCHAR(512),
  CONSTRAINT job_instance_pk PRIMARY KEY (jobinstanceid)
);

CREATE TABLE job_execution (
  jobexecutionid  BIGSERIAL NOT NULL,
  jobinstanceid   BIGINT    NOT NULL,
  version         INTEGER,
  createtime      TIMESTAMPTZ,
  starttime       TIMESTAMPTZ,
  endtime         TIMESTAMPTZ,
  lastupdatedtime TIMESTAMPTZ,
  batchstatus     VARCHAR(30),
  exitstatus      VARCHAR(512),
  jobparameters   VARCHAR(3000),
  restartposition VARCHAR(255),
  CONSTRAINT job_execution_pk PRIMARY KEY (jobexecutionid),
  CONSTRAINT job_execution_instance_fk FOREIGN KEY (jobinstanceid) REFERENCES job_instance (jobinstanceid) ON DELETE CASCADE
);

CREATE TABLE step_execution (
  stepexecutionid      BIGSERIAL NOT NULL,
  jobexecutionid       BIGINT    NOT NULL,
  version              INTEGER,
  stepname             VARCHAR(255),
  starttime            TIMESTAMPTZ,
  endtime              TIMESTAMPTZ,
  batchstatus          VARCHAR(30),
  exitstatus           VARCHAR(512),
  executionexception   VARCHAR(2048),
  persistentuserdata   BYTEA,
  readcount            INTEGER,
  writecount           INTEGER,
  commitcount          INTEGER,
  rollbackcount        INTEGER,
  readskipcount        INTEGER,
  processskipcount     INTEGER,
  filtercount          INTEGER,
  writeskipcount       INTEGER,
  readercheckpointinfo BYTEA,
  writercheckpointinfo BYTEA,
  CONSTRAINT step_execution_pk PRIMARY KEY (stepexecutionid),
  CONSTRAINT step_execution_job_fk FOREIGN KEY (jobexecutionid) REFERENCES job_execution (jobexecutionid) ON DELETE CASCADE
);

CREATE TABLE partition_execution (
  partitionexecutionid INTEGER NOT NULL,
  stepexecutionid      BIGINT  NOT NULL,
  version              INTEGER,
  batchstatus          VARCHAR(30),
  exitstatus           VARCHAR(512),
  executionexception   VARCHAR(2048),
  persistentuserdata   BYTEA,
  readercheckpointinfo BYTEA,
  writercheckpointinfo BYTEA,
  CONSTRAINT partition_execution_pk PRIMARY KEY (partitionexecutionid, stepexecutionid),
  CONSTRAINT partition_execution_step_fk FOREIGN KEY (stepexecutionid) REFERENCES step_execution (stepexecutionid) ON DELETE CASCADE
);

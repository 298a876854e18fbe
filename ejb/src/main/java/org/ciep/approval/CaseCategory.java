package org.ciep.approval;

/** In which category persons take part, for stages that are there for some of them only. Names are stored. */
public enum CaseCategory {
    DELEGATE,
    EXHIBITOR,
    FITTER,
    MEDIA,
    TECHNICIAN,
    SECURITY,
    INTERPRETER,
    VOLUNTEER,
    GUEST
}

package org.ciep.edition;

/** In which category persons take part: quotas are counted by it, and stages may be there for some only. Names are stored. */
public enum Category {
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

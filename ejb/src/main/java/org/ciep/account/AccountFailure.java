package org.ciep.account;

/** An attempt failed. */
class AccountFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final AccountProblem problem;

    AccountFailure(AccountProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    AccountProblem problem() {
        return problem;
    }
}

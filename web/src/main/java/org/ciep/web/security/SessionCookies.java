package org.ciep.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** Cookies of sessions go over encrypted connections only, wherever the platform is reached that way. */
public class SessionCookies implements ServletContextListener {

    @Inject
    private SignOnSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var cookies = event.getServletContext().getSessionCookieConfig();
        cookies.setSecure(settings.isSecure());
        cookies.setAttribute("SameSite", "Lax");
    }
}

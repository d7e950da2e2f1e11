import '@vcs/elements/volunteer-roles/define';

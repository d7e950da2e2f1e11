import '@vcs/elements/premises-finder/define';
